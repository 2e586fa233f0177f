package org.passerelle.export;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.passerelle.export.ExportController.ExportBody;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.AbstractHttpMessageConverter;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.stereotype.Component;

/** Writes exports in the format that was asked for. */
@Component
class ExportConverter extends AbstractHttpMessageConverter<ExportBody> {

    ExportConverter() {
        super(MediaType.ALL);
    }

    @Override
    protected boolean supports(Class<?> type) {
        return type == ExportBody.class;
    }

    @Override
    public boolean canRead(Class<?> type, @Nullable MediaType mediaType) {
        return false;
    }

    @Override
    protected ExportBody readInternal(Class<? extends ExportBody> type, HttpInputMessage message) {
        throw new HttpMessageNotReadableException("exports are written, not read", message);
    }

    @Override
    protected void writeInternal(ExportBody body, HttpOutputMessage message) throws IOException {
        message.getHeaders()
                .setContentDisposition(ContentDisposition.attachment()
                        .filename(body.prepared().fileName())
                        .build());
        body.prepared().write(message.getBody(), number -> {});
    }
}
