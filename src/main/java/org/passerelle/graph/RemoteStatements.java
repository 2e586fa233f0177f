package org.passerelle.graph;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.neo4j.driver.Record;
import org.neo4j.driver.Result;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.summary.SummaryCounters;

/** Statements of a transaction over Bolt. */
final class RemoteStatements implements Statements {

    private final TransactionContext transaction;

    RemoteStatements(TransactionContext transaction) {
        this.transaction = transaction;
    }

    @Override
    public void each(Cypher statement, Map<String, ?> parameters, Consumer<Row> rows) {
        Result result = run(statement, parameters);
        while (result.hasNext()) {
            Record row = result.next();
            rows.accept(new Row(new RemoteValues(row).plain()));
        }
    }

    @Override
    public Changes execute(Cypher statement, Map<String, ?> parameters) {
        SummaryCounters done = run(statement, parameters).consume().counters();
        return new Changes(
                done.nodesCreated(),
                done.nodesDeleted(),
                done.relationshipsCreated(),
                done.relationshipsDeleted(),
                done.propertiesSet());
    }

    private Result run(Cypher statement, Map<String, ?> parameters) {
        return transaction.run(statement.text(), new HashMap<String, Object>(parameters));
    }
}
