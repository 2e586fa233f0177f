// The database makes these by itself; statements rely on them, and a store that was made on a full disk, or by other tools, lacks them.
CREATE LOOKUP INDEX label_lookup IF NOT EXISTS FOR (n) ON EACH labels(n);
CREATE LOOKUP INDEX type_lookup IF NOT EXISTS FOR ()-[r]-() ON EACH type(r);
