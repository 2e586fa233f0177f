// Keeps the lease $id from others until the end of the transaction; no row when somebody else has it.
MATCH (lease:Lease {id: $id, holder: $holder})
SET lease.asked = datetime.realtime()
RETURN lease.holder AS holder
