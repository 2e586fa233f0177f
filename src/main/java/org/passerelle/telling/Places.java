package org.passerelle.telling;

import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.text.MessagePattern.ArgType;
import com.ibm.icu.text.MessagePattern.Part;
import java.util.List;
import java.util.stream.IntStream;

/** The places of a pattern of ICU's message format. */
final class Places {

    private Places() {}

    /** The places of {@code words} whose values are written or counted as numbers, from 0. */
    static List<Integer> ofNumbers(String words) {
        MessagePattern pattern = new MessagePattern(words);
        return IntStream.range(0, pattern.countParts())
                .filter(at -> pattern.getPartType(at) == Part.Type.ARG_START && isNumber(pattern, at))
                .mapToObj(at -> pattern.getPart(at + 1).getValue())
                .distinct()
                .toList();
    }

    private static boolean isNumber(MessagePattern pattern, int at) {
        ArgType type = pattern.getPart(at).getArgType();
        return type.hasPluralStyle() || (type == ArgType.SIMPLE && isCalledNumber(pattern, at + 2));
    }

    private static boolean isCalledNumber(MessagePattern pattern, int at) {
        return pattern.getPartType(at) == Part.Type.ARG_TYPE
                && pattern.getSubstring(pattern.getPart(at)).equals("number");
    }
}
