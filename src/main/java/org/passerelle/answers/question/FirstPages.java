package org.passerelle.answers.question;

import java.util.Map;
import org.passerelle.answers.ReadAhead;
import org.passerelle.graph.GraphException;
import org.passerelle.snapshot.Snapshots;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Reads the first pages of the answers that take the whole graph, where that is large, so that nobody waits for them. */
@Component
final class FirstPages implements ReadAhead {

    private static final Logger LOG = LoggerFactory.getLogger(FirstPages.class);

    private final QuestionCatalogue catalogue;
    private final Questioner questioner;
    private final Snapshots snapshots;

    FirstPages(QuestionCatalogue catalogue, Questioner questioner, Snapshots snapshots) {
        this.catalogue = catalogue;
        this.questioner = questioner;
        this.snapshots = snapshots;
    }

    @Override
    public void readAhead() {
        if (snapshots.current().cooperations().number() >= MANY) {
            catalogue.all().stream().filter(Question::ahead).forEach(this::read);
        }
    }

    /** One that wants more memory than there is takes nothing from the others. */
    private void read(Question question) {
        try {
            questioner.answer(questioner.read(question, Map.of()), Cut.first());
        } catch (GraphException fault) {
            LOG.debug("the first page of {} is not read yet", question.id(), fault);
        }
    }
}
