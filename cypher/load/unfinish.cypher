// All that shows what claims say is to show it anew.
MATCH (n:Party|Cooperation)
SET n:Unfinished
