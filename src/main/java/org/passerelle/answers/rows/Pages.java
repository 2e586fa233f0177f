package org.passerelle.answers.rows;

import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.eclipse.collections.impl.set.mutable.primitive.IntHashSet;
import org.passerelle.answers.question.FoundRows;
import org.passerelle.snapshot.Snapshot;

/** Pages of rows, each about a thing that may have rows elsewhere too. */
final class Pages {

    private Pages() {}

    /**
     * The page of {@code rows} from {@code skip} on.
     *
     * @param ids of what the rows are about, by numbers
     * @param all the number of what each row is about
     */
    static FoundRows of(Snapshot network, IntFunction<String> ids, int[] all, long skip, long rows) {
        int from = (int) Math.min(skip, all.length);
        int to = (int) Math.min(skip + rows, all.length);
        int[] wanted = IntStream.range(from, to).map(at -> all[at]).distinct().toArray();
        IntHashSet ofPage = IntHashSet.newSetWith(wanted);
        long before =
                IntStream.range(0, from).filter(at -> ofPage.contains(all[at])).count();
        List<String> only = IntStream.of(wanted).mapToObj(ids).toList();
        return new FoundRows(network.state(), only, before, all.length);
    }
}
