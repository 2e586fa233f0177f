package org.passerelle.answers.question;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.AbstractHttpMessageConverter;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.stereotype.Component;

/** Writes answers in the format that was chosen. */
@Component
class AnswerConverter extends AbstractHttpMessageConverter<AnswerBody> {

    AnswerConverter(AnswerFormats formats) {
        super(formats.all().stream().map(AnswerConverter::mediaType).toArray(MediaType[]::new));
    }

    /** The media type of {@code format}; text says that it is in UTF-8. */
    static MediaType mediaType(AnswerFormat format) {
        MediaType type = MediaType.parseMediaType(format.mediaType());
        return type.getType().equals("text") ? new MediaType(type, StandardCharsets.UTF_8) : type;
    }

    @Override
    protected boolean supports(Class<?> type) {
        return type == AnswerBody.class;
    }

    @Override
    public boolean canRead(Class<?> type, @Nullable MediaType mediaType) {
        return false;
    }

    @Override
    protected AnswerBody readInternal(Class<? extends AnswerBody> type, HttpInputMessage message) {
        throw new HttpMessageNotReadableException("answers are written, not read", message);
    }

    @Override
    protected void writeInternal(AnswerBody body, HttpOutputMessage message) throws IOException {
        if (body.format().isFile()) {
            message.getHeaders()
                    .setContentDisposition(ContentDisposition.attachment()
                            .filename(body.fileName())
                            .build());
        }
        body.format().write(body.answer(), body.locale(), message.getBody());
    }
}
