// A server that is gone held it, and nobody holds it on.
MERGE (lease:Lease {id: 'lease/writing'})
SET lease.holder = 'gone', lease.until = datetime.realtime() + duration({seconds: 2})
