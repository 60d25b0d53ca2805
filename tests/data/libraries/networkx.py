import asyncio

import networkx as nx


async def files(graph: nx.Graph, path: str):
    nx.read_adjlist(path)  # error: [AF125] "networkx.read_adjlist()"
    nx.read_edgelist(path)  # error: [AF125] "networkx.read_edgelist()"
    nx.read_gexf(path)  # error: [AF125] "networkx.read_gexf()"
    nx.read_gml(path)  # error: [AF125] "networkx.read_gml()"
    nx.read_graphml(path)  # error: [AF125] "networkx.read_graphml()"
    nx.read_pajek(path)  # error: [AF125] "networkx.read_pajek()"
    nx.read_weighted_edgelist(path)  # error: [AF125] "networkx.read_weighted_edgelist()"
    nx.write_adjlist(graph, path)  # error: [AF125] "networkx.write_adjlist()"
    nx.write_edgelist(graph, path)  # error: [AF125] "networkx.write_edgelist()"
    nx.write_gexf(graph, path)  # error: [AF125] "networkx.write_gexf()"
    nx.write_gml(graph, path)  # error: [AF125] "networkx.write_gml()"
    nx.write_graphml(graph, path)  # error: [AF125] "networkx.write_graphml()"
    nx.write_weighted_edgelist(graph, path)  # error: [AF125] "networkx.write_weighted_edgelist()"


async def computed(graph: nx.Graph):
    graph.add_edge(1, 2)
    nx.closeness_centrality(graph)  # error: [AF143] "networkx.closeness_centrality()"
    await asyncio.to_thread(nx.betweenness_centrality, graph)
    return nx.betweenness_centrality(graph)  # error: [AF143] "networkx.betweenness_centrality()"
