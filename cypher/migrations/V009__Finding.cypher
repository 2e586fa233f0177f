// Cooperations and documents by their words, without accents.
CREATE FULLTEXT INDEX cooperation_search IF NOT EXISTS FOR (n:Cooperation) ON EACH [n.name, n.nameEn, n.nameFr, n.identifier, n.descriptions] OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-folding'}};
CREATE FULLTEXT INDEX document_search IF NOT EXISTS FOR (n:Document) ON EACH [n.title, n.name, n.publisher] OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-folding'}};
CALL db.awaitIndexes(3600);
