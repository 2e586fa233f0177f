package org.passerelle.web;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.lang3.StringUtils;
import org.jspecify.annotations.Nullable;
import org.passerelle.telling.Message;
import org.springframework.context.MessageSource;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.context.NoSuchMessageException;
import org.springframework.stereotype.Component;

/** Hands Spring, and so the templates of pages, the words that everything else is told in. */
@Component("messageSource")
final class WordingMessages implements MessageSource {

    private static final Object[] NONE = {};

    /** The words of the explorer; a page that brings its own names its bundle first, as {@code greeting.title}. */
    private static final String PAGES = "explorer";

    WordingMessages() {}

    @Override
    public @Nullable String getMessage(
            String code, Object @Nullable [] values, @Nullable String otherwise, @Nullable Locale language) {
        return message(code, values, language).orElse(otherwise);
    }

    @Override
    public String getMessage(String code, Object @Nullable [] values, @Nullable Locale language) {
        return message(code, values, language).orElseThrow(() -> new NoSuchMessageException(code));
    }

    @Override
    public String getMessage(MessageSourceResolvable asked, @Nullable Locale language) {
        return Stream.ofNullable(asked.getCodes())
                .flatMap(Stream::of)
                .flatMap(code -> message(code, asked.getArguments(), language).stream())
                .findFirst()
                .or(() -> Optional.ofNullable(asked.getDefaultMessage()))
                .orElseThrow(() -> new NoSuchMessageException(String.valueOf(asked)));
    }

    private static Optional<String> message(String code, Object @Nullable [] values, @Nullable Locale language) {
        Object[] given = values == null ? NONE : values;
        return Stream.of(
                        Message.of(PAGES, code, given),
                        Message.of(
                                StringUtils.substringBefore(code, "."), StringUtils.substringAfter(code, "."), given))
                .filter(Message::hasWords)
                .findFirst()
                .map(known -> known.told(language == null ? Locale.ENGLISH : language));
    }
}
