// Takes the lease $id, or holds it on, for $seconds by the clock of the database; no row while somebody else has it.
MERGE (lease:Lease {id: $id})
// locked, so that of two who ask at once the second sees what the first got
SET lease.asked = datetime.realtime()
WITH lease
WHERE lease.holder IS NULL OR lease.holder = $holder OR lease.until < datetime.realtime()
SET lease.holder = $holder, lease.until = datetime.realtime() + duration({seconds: $seconds})
RETURN lease.holder AS holder
