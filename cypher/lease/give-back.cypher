// Gives the lease $id back, unless somebody else has it by now.
MATCH (lease:Lease {id: $id, holder: $holder})
REMOVE lease.holder, lease.until
