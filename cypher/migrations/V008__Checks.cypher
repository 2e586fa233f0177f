// What people marked as checked, also looked for by what was checked.
CREATE CONSTRAINT check_id IF NOT EXISTS FOR (n:Check) REQUIRE n.id IS UNIQUE;
CREATE INDEX check_subject IF NOT EXISTS FOR (n:Check) ON (n.subject);
