// What people did.
CREATE CONSTRAINT history_entry_id IF NOT EXISTS FOR (n:HistoryEntry) REQUIRE n.id IS UNIQUE;
CREATE INDEX history_entry_at IF NOT EXISTS FOR (n:HistoryEntry) ON (n.at);
