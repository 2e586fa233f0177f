import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.refine.model.Cell;
import com.google.refine.model.Column;
import com.google.refine.model.Project;
import com.google.refine.model.Recon;
import com.google.refine.model.ReconCandidate;
import com.google.refine.model.ReconType;
import com.google.refine.model.Row;
import com.google.refine.model.recon.ReconJob;
import com.google.refine.model.recon.ReconciledDataExtensionJob;
import com.google.refine.model.recon.ReconciledDataExtensionJob.DataExtension;
import com.google.refine.model.recon.ReconciledDataExtensionJob.DataExtensionConfig;
import com.google.refine.model.recon.ReconciledDataExtensionJob.DataExtensionProperty;
import com.google.refine.model.recon.StandardReconConfig;
import com.google.refine.model.recon.StandardReconConfig.ColumnDetail;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Reconciles the first column of a table by OpenRefine's own code, and widens it. Run from source by OpenRefineTest, in a process of its own:
 * reads the task as JSON from standard input, and writes what OpenRefine made of the answers to standard output.
 */
public final class ReconcileTable {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final JsonNode task;
    private final Project table = new Project();

    private ReconcileTable(JsonNode task) {
        this.task = task;
    }

    public static void main(String[] arguments) throws Exception {
        PrintStream out = System.out;
        // what libraries say goes where faults go
        System.setOut(System.err);
        JSON.writeValue(out, new ReconcileTable(JSON.readTree(System.in)).answer());
    }

    private ObjectNode answer() throws Exception {
        fill();
        List<Recon> cells = reconciled();
        ObjectNode answer = JSON.createObjectNode();
        ArrayNode written = answer.putArray("cells");
        cells.forEach(cell -> written.add(cell(cell)));
        extend(cells, answer.putObject("columns"), answer.putObject("rows"));
        return answer;
    }

    private void fill() throws Exception {
        List<String> columns = texts(task.path("columns"));
        for (int at = 0; at < columns.size(); at++) {
            table.columnModel.addColumn(at, new Column(at, columns.get(at)), false);
        }
        for (JsonNode values : task.path("rows")) {
            Row row = new Row(columns.size());
            List<String> cells = texts(values);
            for (int at = 0; at < cells.size(); at++) {
                row.setCell(at, new Cell(cells.get(at), null));
            }
            table.rows.add(row);
        }
        table.columnModel.update();
        table.recordModel.update(table);
    }

    private List<Recon> reconciled() {
        List<String> columns = texts(task.path("columns"));
        List<ColumnDetail> properties = columns.subList(1, columns.size()).stream()
                .map(column -> new ColumnDetail(column, column, column, null))
                .toList();
        String type = task.path("type").asText();
        StandardReconConfig config = new StandardReconConfig(
                task.path("service").asText(),
                task.path("identifierSpace").asText(),
                task.path("schemaSpace").asText(),
                type.isEmpty() ? null : new ReconType(type, type),
                true,
                properties,
                task.path("limit").asInt());
        List<ReconJob> jobs = new ArrayList<>();
        for (int at = 0; at < table.rows.size(); at++) {
            Row row = table.rows.get(at);
            jobs.add(config.createJob(table, at, row, columns.get(0), row.getCell(0)));
        }
        return config.batchRecon(jobs, 1);
    }

    private static ObjectNode cell(Recon recon) {
        ObjectNode cell = JSON.createObjectNode();
        cell.put("judgment", Recon.judgmentToString(recon.judgment));
        cell.put("service", recon.service);
        cell.put("identifierSpace", recon.identifierSpace);
        cell.put("error", recon.error);
        cell.put("match", recon.match == null ? null : recon.match.id);
        ArrayNode candidates = cell.putArray("candidates");
        List<ReconCandidate> offered = recon.candidates == null ? List.of() : recon.candidates;
        for (ReconCandidate candidate : offered) {
            ObjectNode written = candidates.addObject();
            written.put("id", candidate.id).put("name", candidate.name).put("score", candidate.score);
            ArrayNode types = written.putArray("types");
            List.of(candidate.types).forEach(types::add);
        }
        return cell;
    }

    private void extend(List<Recon> cells, ObjectNode columns, ObjectNode rows) throws Exception {
        Map<String, ReconCandidate> matched = new TreeMap<>();
        for (Recon cell : cells) {
            if (cell.match != null) {
                matched.put(cell.match.id, cell.match);
            }
        }
        List<DataExtensionProperty> wanted = texts(task.path("extend")).stream()
                .map(id -> new DataExtensionProperty(id, id, Map.of()))
                .toList();
        ReconciledDataExtensionJob job = new ReconciledDataExtensionJob(
                new DataExtensionConfig(wanted), task.path("service").asText());
        Map<String, ReconCandidate> entities = new HashMap<>();
        Map<String, DataExtension> extended = job.extend(matched.keySet(), entities);
        job.columns.forEach(column -> columns.put(column.id, column.name));
        extended.forEach((id, values) -> rows.set(id, table(values)));
    }

    /** Row by row; an entity as OpenRefine makes it a reconciled cell, by its id. */
    private static ArrayNode table(DataExtension extension) {
        ArrayNode rows = JSON.createArrayNode();
        for (Object[] values : extension.data) {
            ArrayNode row = rows.addArray();
            for (Object value : values) {
                row.addPOJO(value instanceof ReconCandidate entity ? entity.id : value);
            }
        }
        return rows;
    }

    private static List<String> texts(JsonNode array) {
        List<String> texts = new ArrayList<>();
        array.forEach(text -> texts.add(text.asText()));
        return texts;
    }
}
