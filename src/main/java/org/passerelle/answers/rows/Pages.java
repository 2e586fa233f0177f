package org.passerelle.answers.rows;

import java.util.List;
import java.util.stream.IntStream;
import org.eclipse.collections.impl.set.mutable.primitive.IntHashSet;
import org.passerelle.answers.question.FoundRows;
import org.passerelle.snapshot.Ids;
import org.passerelle.snapshot.Snapshot;

/** Pages of rows, each about a thing that may have rows elsewhere too. */
final class Pages {

    private Pages() {}

    /**
     * The page of {@code rows} from {@code skip} on.
     *
     * @param all what each row is about, as numbers among {@code ids}
     */
    static FoundRows of(Snapshot network, Ids ids, int[] all, long skip, long rows) {
        int from = (int) Math.min(skip, all.length);
        int to = (int) Math.min(skip + rows, all.length);
        int[] wanted = IntStream.range(from, to).map(at -> all[at]).distinct().toArray();
        IntHashSet ofPage = IntHashSet.newSetWith(wanted);
        long before =
                IntStream.range(0, from).filter(at -> ofPage.contains(all[at])).count();
        List<String> only = IntStream.of(wanted).mapToObj(ids::of).toList();
        return new FoundRows(network.state(), only, before, all.length);
    }
}
