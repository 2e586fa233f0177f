package org.passerelle.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Random;
import org.passerelle.model.Coded;

/** Which of the layouts a generated file has. */
public enum Shape implements Coded {

    /** The rows of the survey that is a seed, again and again, with other establishments, partners and cities: many facts a row. */
    SURVEY {
        @Override
        RowMaker rows(Path seeds, Random random) {
            try {
                return new SurveyRows(seeds, random);
            } catch (IOException e) {
                throw new UncheckedIOException("cannot read the survey in " + seeds, e);
            }
        }
    },

    /** A list of twin towns, as the seeds name them: a pair, a country and a year a row. */
    PAIRS {
        @Override
        RowMaker rows(Path seeds, Random random) {
            return new PairRows(random);
        }
    };

    @Override
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    abstract RowMaker rows(Path seeds, Random random);
}
