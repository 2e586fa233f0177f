package org.passerelle.model;

/** What an amount is: kinds of transactions and of budgets, as the International Aid Transparency Initiative tells them apart. */
public enum AmountKind implements Coded {
    INCOMING_FUNDS,
    COMMITMENT,
    DISBURSEMENT,
    EXPENDITURE,
    INTEREST_PAYMENT,
    LOAN_REPAYMENT,
    REIMBURSEMENT,
    PURCHASE_OF_EQUITY,
    SALE_OF_EQUITY,
    CREDIT_GUARANTEE,
    INCOMING_COMMITMENT,
    PLEDGE,
    INCOMING_PLEDGE,
    /** Planned by the body that reports. */
    BUDGET,
    /** Planned anew. */
    REVISED_BUDGET;

    @Override
    public String code() {
        return Coded.hyphenated(this);
    }
}
