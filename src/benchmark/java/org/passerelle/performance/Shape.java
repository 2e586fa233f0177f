package org.passerelle.performance;

import java.nio.file.Path;

/** Which kind of file is generated, the same in every run. */
enum Shape {

    /** A list of twin towns: a pair, the country of each and a year a row. */
    TWINNINGS("twinnings") {
        @Override
        Path write(Path folder, int records) {
            return TwinningFile.write(folder.resolve("twinnings.csv"), GeneratedNetwork.sized(records));
        }
    },

    /** The rows of the survey that comes with the program, with other parties in them: many facts a row. */
    SURVEY("survey") {
        @Override
        Path write(Path folder, int records) {
            return SurveyFile.write(folder.resolve("survey.csv"), records);
        }
    },

    /** Activities of the International Aid Transparency Initiative, with their organisations, dates, sectors and money. */
    IATI("IATI") {
        @Override
        Path write(Path folder, int records) {
            return IatiFile.write(folder.resolve("activities.xml"), records);
        }
    };

    private final String words;

    Shape(String words) {
        this.words = words;
    }

    /** For the page. */
    String words() {
        return words;
    }

    /** Writes a file of so many records. */
    abstract Path write(Path folder, int records);
}
