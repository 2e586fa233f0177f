// A drawing that somebody saved.
MATCH (v:SavedView {id: $id})
RETURN v {.id, .name, .who, at: toString(v.at), .graph, .drawing, .hidden, .placed, .notes, .nodes} AS view
