// Browsers start no worker for a page that was opened from the file system. There, and only there,
// the theme's search runs in a hidden frame instead. Zensical would load such a script from a CDN;
// it does not when a file of this name is among the polyfills.
"use strict";

if (location.protocol === "file:") {
  globalThis.Worker = class extends EventTarget {
    onmessage = null;
    onerror = null;
    onmessageerror = null;

    constructor(url) {
      super();
      this.frame = document.createElement("iframe");
      this.frame.hidden = true;
      document.body.append(this.frame);
      this.inside = this.frame.contentWindow;
      const page = this.inside.document;
      page.open();
      page.write("<!doctype html><body></body>");
      page.close();
      this.inside.postMessage = (data) => this.tell("message", data);
      this.ready = new Promise((resolve) => {
        const script = page.createElement("script");
        script.src = String(new URL(url, location.href));
        script.onload = resolve;
        script.onerror = () => this.tell("error", null);
        page.body.append(script);
      });
    }

    // What the worker answers, to whoever listens here: later, as a worker would.
    tell(type, data) {
      setTimeout(() => {
        const event = new MessageEvent(type, { data: structuredClone(data) });
        this.dispatchEvent(event);
        this[`on${type}`]?.(event);
      });
    }

    postMessage(data) {
      this.ready.then(() => {
        const { MessageEvent: Message } = this.inside;
        this.inside.dispatchEvent(new Message("message", { data: structuredClone(data) }));
      });
    }

    terminate() {
      this.frame.remove();
    }
  };
}
