// Remember that a migration ran.
CREATE (:Migration {id: 'migration/' + $version, version: $version, name: $name, checksum: $checksum, appliedAt: datetime()})
