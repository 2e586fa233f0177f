// Has the program take the graph for another one, so that nothing that was kept of it is used.
CREATE (:Benchmark)
