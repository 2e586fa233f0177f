package org.passerelle.answers;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.AbstractHttpMessageConverter;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.stereotype.Component;

/** Sends what writes itself. */
@Component
class DownloadConverter extends AbstractHttpMessageConverter<Download> {

    DownloadConverter() {
        super(MediaType.ALL);
    }

    @Override
    protected boolean supports(Class<?> type) {
        return Download.class.isAssignableFrom(type);
    }

    @Override
    public boolean canRead(Class<?> type, @Nullable MediaType mediaType) {
        return false;
    }

    @Override
    protected Download readInternal(Class<? extends Download> type, HttpInputMessage message) {
        throw new HttpMessageNotReadableException("downloads are written, not read", message);
    }

    @Override
    protected void writeInternal(Download download, HttpOutputMessage message) throws IOException {
        message.getHeaders().setContentType(download.contentType());
        download.fileName()
                .map(name -> ContentDisposition.attachment().filename(name).build())
                .ifPresent(message.getHeaders()::setContentDisposition);
        download.write(message.getBody());
    }
}
