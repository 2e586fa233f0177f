package org.passerelle.answers.question;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.passerelle.answers.Download;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.util.MimeTypeUtils;
import org.springframework.web.HttpMediaTypeNotAcceptableException;

/** Chooses the format of an answer: by the parameter {@code format}, else by what the client accepts. */
@Component
final class FormatChoice {

    private final AnswerFormats formats;

    FormatChoice(AnswerFormats formats) {
        this.formats = formats;
    }

    AnswerFormat choose(@Nullable String typed, List<String> accept) throws HttpMediaTypeNotAcceptableException {
        if (typed != null && !typed.isBlank()) {
            return formats.named(QuestionController.FORMAT, typed);
        }
        AnswerFormat standard = formats.named(QuestionController.FORMAT, AnswerFormats.STANDARD);
        List<MediaType> accepted = accepted(accept);
        if (accepted.isEmpty()) {
            return standard;
        }
        for (MediaType wanted : accepted) {
            if (fits(standard, wanted)) {
                return standard;
            }
            Optional<AnswerFormat> first = formats.all().stream()
                    .filter(format -> fits(format, wanted))
                    .findFirst();
            if (first.isPresent()) {
                return first.get();
            }
        }
        throw new HttpMediaTypeNotAcceptableException(
                formats.all().stream().map(FormatChoice::typeOf).toList());
    }

    private static boolean fits(AnswerFormat format, MediaType wanted) {
        return wanted.getQualityValue() > 0 && wanted.isCompatibleWith(typeOf(format));
    }

    private static MediaType typeOf(AnswerFormat format) {
        return Download.typeOf(format.mediaType());
    }

    private static List<MediaType> accepted(List<String> accept) throws HttpMediaTypeNotAcceptableException {
        try {
            List<MediaType> types = MediaType.parseMediaTypes(accept);
            MimeTypeUtils.sortBySpecificity(types);
            return types;
        } catch (InvalidMediaTypeException e) {
            throw new HttpMediaTypeNotAcceptableException("Accept is not a list of media types: " + e.getMessage());
        }
    }
}
