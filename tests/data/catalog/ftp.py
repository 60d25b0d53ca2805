import ftplib
import io


async def session(host: str):
    ftp = ftplib.FTP(host)  # error: [AF133] "ftplib.FTP()"
    ftp.set_pasv(True)
    ftp.login("user", "secret")  # error: [AF133] "ftplib.FTP.login()"
    ftp.sendcmd("SYST")  # error: [AF133] "ftplib.FTP.sendcmd()"
    ftp.voidcmd("TYPE I")  # error: [AF133] "ftplib.FTP.voidcmd()"
    ftp.abort()  # error: [AF133] "ftplib.FTP.abort()"
    ftp.quit()  # error: [AF133] "ftplib.FTP.quit()"
    ftp.close()
    return ftp.getwelcome()


async def later(host: str):
    ftp = ftplib.FTP()
    ftp.connect(host)  # error: [AF133] "ftplib.FTP.connect()"
    return ftp.getwelcome()


async def secured(host: str):
    ftp = ftplib.FTP_TLS(host)  # error: [AF133] "ftplib.FTP_TLS()"
    ftp.auth()  # error: [AF133] "ftplib.FTP_TLS.auth()"
    ftp.prot_p()  # error: [AF133] "ftplib.FTP_TLS.prot_p()"
    ftp.prot_c()  # error: [AF133] "ftplib.FTP_TLS.prot_c()"
    ftp.ccc()  # error: [AF133] "ftplib.FTP_TLS.ccc()"
    ftp.login()  # error: [AF133] "ftplib.FTP.login()"


async def transfers(ftp: ftplib.FTP, content: bytes):
    buffer = io.BytesIO()
    ftp.retrbinary("RETR file", buffer.write)  # error: [AF133] "ftplib.FTP.retrbinary()"
    ftp.retrlines("LIST", print)  # error: [AF133] "ftplib.FTP.retrlines()"
    ftp.storbinary("STOR file", io.BytesIO(content))  # error: [AF133] "ftplib.FTP.storbinary()"
    ftp.storlines("STOR file", io.BytesIO(content))  # error: [AF133] "ftplib.FTP.storlines()"
    connection = ftp.transfercmd("RETR file")  # error: [AF133] "ftplib.FTP.transfercmd()"
    connection.recv(1024)  # error: [AF132] "socket.socket.recv()"
    other, size = ftp.ntransfercmd("RETR file")  # error: [AF133] "ftplib.FTP.ntransfercmd()"
    other.close()
    return buffer.getvalue(), size


async def folders(ftp: ftplib.FTP):
    ftp.cwd("/")  # error: [AF133] "ftplib.FTP.cwd()"
    ftp.pwd()  # error: [AF133] "ftplib.FTP.pwd()"
    ftp.dir()  # error: [AF133] "ftplib.FTP.dir()"
    names = ftp.nlst()  # error: [AF133] "ftplib.FTP.nlst()"
    for name, facts in ftp.mlsd():  # error: [AF133] "ftplib.FTP.mlsd()"
        print(name, facts)
    ftp.mkd("new")  # error: [AF133] "ftplib.FTP.mkd()"
    ftp.rmd("new")  # error: [AF133] "ftplib.FTP.rmd()"
    ftp.delete("file")  # error: [AF133] "ftplib.FTP.delete()"
    ftp.rename("file", "other")  # error: [AF133] "ftplib.FTP.rename()"
    ftp.size("file")  # error: [AF133] "ftplib.FTP.size()"
    return names, ftplib.parse257('257 "/"')
