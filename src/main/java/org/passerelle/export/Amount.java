package org.passerelle.export;

import java.util.List;

/**
 * Money that a party gave, received or holds for a cooperation: one sum for each kind, year and currency.
 *
 * @param party id of the party
 * @param side provider, receiver, or holder of a budget
 * @param kind commitment, disbursement, budget and the like
 * @param date the year, or both years of a period
 * @param sum a decimal number
 * @param currency ISO 4217
 * @param evidence what states it
 */
public record Amount(
        String party, String side, String kind, String date, String sum, String currency, List<Evidence> evidence) {}
