package org.passerelle.network.question;

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

/** Writes answers as CSV files, where a client prefers that. */
@Component
class AnswerCsv extends AbstractHttpMessageConverter<AnswerBody> {

    /** {@code text/csv} in UTF-8. */
    static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

    AnswerCsv() {
        super(CSV);
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
        message.getHeaders().setContentType(CSV);
        message.getHeaders()
                .setContentDisposition(ContentDisposition.attachment()
                        .filename(body.answer().question().id() + ".csv")
                        .build());
        message.getBody().write(body.csv().getBytes(StandardCharsets.UTF_8));
    }
}
