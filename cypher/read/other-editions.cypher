// The other documents of a document's publisher, the latest first, and whether each is earlier than it.
MATCH (d:Document {id: $id})
MATCH (other:Document) WHERE other.publisher = d.publisher AND other <> d
RETURN other {.id, .observedOn, title: coalesce(other.title, other.name, other.id), earlier: coalesce(other.observedOnEarliest <= d.observedOnEarliest, other.id < d.id)} AS edition
ORDER BY other.observedOnEarliest IS NULL, other.observedOnEarliest DESC, other.id
