package org.passerelle.interpretation.statement;

import org.passerelle.telling.Tellable;

/** Why a reading is not certain. */
public enum Doubt implements Tellable {
    BARE_DATE,
    /** Place: the date of the document. */
    COUNTED_BACK,
    PLANNED_ONLY,
    IN_A_LIST,
    ROLE_NOT_STATED,
    /** Name, choices. */
    SEVERAL_PLACES,
    /** Of a town of which none of them was chosen. Name, choices. */
    PLACE_OPEN,
    /** The words. */
    SEVERAL_MEANINGS,
    /** Name of the town. */
    CALLED_AFTER,
    /** Country in English, in French. */
    COUNTRY_OF_LIST,
    /** Of what is placed by its name alone, with nothing that says a country. Name of the town. */
    NAME_ALONE,
    /** Of whatever names a party in a list whose headings leave open which columns hold the two sides. */
    SIDES_OPEN,
    /** Of what a remark says of the state or the agreement, where no cell of its own does. */
    IN_A_REMARK,
    /** Of the end of an agreement, which is given where that of the cooperation is expected. */
    END_OF_AGREEMENT,
    /** Of a beginning that stands beside a plan: "en négociation depuis 2023". */
    OF_THE_PLAN,
    /** Of beginnings that a record gives beside each other. */
    SEVERAL_BEGINNINGS,
    /** Of ends that a record gives beside each other. */
    SEVERAL_ENDS,
    /** Of a name that ends with a number which may be a sum of money. */
    NUMBER_IN_NAME,
    /** Of states that one cell gives beside each other. */
    SEVERAL_STATES,
    /** Of a state beside words that were not read: "peu actif", "1re édition terminée". */
    QUALIFIED,
    /** Of a state that only a renewal of some year tells. */
    RENEWED_THEN,
    /** Of an end before the last year of which a record speaks, or that of its document, where it says that the cooperation goes on. */
    GOES_ON,
    /** Of whatever names a party that only the title of the list names. */
    IN_THE_TITLE;

    @Override
    public String bundle() {
        return "doubts";
    }
}
