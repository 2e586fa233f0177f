// The country from which the graph is looked at stands once.
CREATE CONSTRAINT home_country_id IF NOT EXISTS FOR (n:HomeCountry) REQUIRE n.id IS UNIQUE;
