package org.passerelle.performance;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;

/** A relational database in memory, with each link from either end, sorted by it, and prepared statements. */
final class SqlHolder implements Holder {

    private static final String SQLITE = "SQLite";

    private static final String ONE_HOP = "SELECT other FROM link WHERE one = ?";
    private static final String TWO_HOPS = "SELECT other FROM link WHERE one = ? UNION"
            + " SELECT b.other FROM link a JOIN link b ON b.one = a.other WHERE a.one = ? AND b.other <> ?";
    private static final String COUNTRIES = "SELECT a.country, b.country, count(*) FROM link"
            + " JOIN town a ON a.id = link.one JOIN town b ON b.id = link.other"
            + " WHERE link.one < link.other GROUP BY a.country, b.country";

    private final String name;
    private final Connection connection;
    private final PreparedStatement oneHop;
    private final PreparedStatement twoHops;
    private final PreparedStatement countries;

    private SqlHolder(String name, Connection connection) throws SQLException {
        this.name = name;
        this.connection = connection;
        oneHop = connection.prepareStatement(ONE_HOP);
        twoHops = connection.prepareStatement(TWO_HOPS);
        countries = connection.prepareStatement(COUNTRIES);
    }

    static SqlHolder sqlite(Facts facts) {
        return of(SQLITE, "jdbc:sqlite::memory:", facts);
    }

    static SqlHolder duckDb(Facts facts) {
        return of("DuckDB", "jdbc:duckdb:", facts);
    }

    private static SqlHolder of(String name, String address, Facts facts) {
        try {
            Connection connection = DriverManager.getConnection(address);
            write(connection, facts);
            return new SqlHolder(name, connection);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void write(Connection connection, Facts facts) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("CREATE TABLE town (id INTEGER PRIMARY KEY, country VARCHAR)");
            statement.execute("CREATE TABLE link (one INTEGER, other INTEGER, PRIMARY KEY (one, other))");
        }
        connection.setAutoCommit(false);
        try (PreparedStatement insert = connection.prepareStatement("INSERT INTO town VALUES (?, ?)")) {
            for (int town = 0; town < facts.countries().size(); town++) {
                insert.setInt(1, town);
                insert.setString(2, facts.countries().get(town));
                insert.addBatch();
            }
            insert.executeBatch();
        }
        try (PreparedStatement insert = connection.prepareStatement("INSERT INTO link VALUES (?, ?)")) {
            for (int[] pair : facts.network().pairs()) {
                insert.setInt(1, pair[0]);
                insert.setInt(2, pair[1]);
                insert.addBatch();
                insert.setInt(1, pair[1]);
                insert.setInt(2, pair[0]);
                insert.addBatch();
            }
            insert.executeBatch();
        }
        connection.commit();
        connection.setAutoCommit(true);
    }

    private static Set<Integer> towns(PreparedStatement statement, int... parameters) {
        try {
            for (int at = 0; at < parameters.length; at++) {
                statement.setInt(at + 1, parameters[at]);
            }
            Set<Integer> towns = new HashSet<>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    towns.add(rows.getInt(1));
                }
            }
            return towns;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public int threads() {
        return name.equals(SQLITE) ? 1 : Runtime.getRuntime().availableProcessors();
    }

    @Override
    public Set<Integer> oneHop(int town) {
        return towns(oneHop, town);
    }

    @Override
    public Set<Integer> twoHops(int town) {
        return towns(twoHops, town, town, town);
    }

    @Override
    public boolean findsPaths() {
        return false;
    }

    @Override
    public OptionalInt distance(int one, int other) {
        throw new UnsupportedOperationException("SQL has no shortest paths");
    }

    @Override
    public Map<String, Long> byCountries() {
        try (ResultSet rows = countries.executeQuery()) {
            Map<String, Long> numbers = new HashMap<>();
            while (rows.next()) {
                numbers.put(rows.getString(1) + " " + rows.getString(2), rows.getLong(3));
            }
            return numbers;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
