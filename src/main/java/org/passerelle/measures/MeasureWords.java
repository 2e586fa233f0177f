package org.passerelle.measures;

import java.math.BigDecimal;
import java.math.MathContext;
import java.text.NumberFormat;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Values of measures as people read them. */
public final class MeasureWords {

    /** As many digits as papers print. */
    private static final MathContext DIGITS = new MathContext(6);

    /** Smaller values say no more than that iteration has an end. */
    private static final int FRACTION = 9;

    private MeasureWords() {}

    /** {@code value} with six digits; a dash for none. */
    public static String of(@Nullable Number value, Locale language) {
        if (value == null) {
            return "–";
        }
        NumberFormat format = NumberFormat.getNumberInstance(language);
        format.setMaximumFractionDigits(FRACTION);
        BigDecimal number = new BigDecimal(value.toString());
        return format.format(number.scale() <= 0 ? number : number.round(DIGITS));
    }
}
