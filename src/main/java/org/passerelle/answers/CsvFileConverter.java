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

/** Writes CSV files, where a client prefers that. */
@Component
class CsvFileConverter extends AbstractHttpMessageConverter<CsvFile> {

    CsvFileConverter() {
        super(CsvFile.CSV);
    }

    @Override
    protected boolean supports(Class<?> type) {
        return CsvFile.class.isAssignableFrom(type);
    }

    @Override
    public boolean canRead(Class<?> type, @Nullable MediaType mediaType) {
        return false;
    }

    @Override
    protected CsvFile readInternal(Class<? extends CsvFile> type, HttpInputMessage message) {
        throw new HttpMessageNotReadableException("CSV files are written, not read", message);
    }

    @Override
    protected void writeInternal(CsvFile file, HttpOutputMessage message) throws IOException {
        message.getHeaders().setContentType(CsvFile.CSV);
        message.getHeaders()
                .setContentDisposition(ContentDisposition.attachment()
                        .filename(file.fileName())
                        .build());
        file.writeCsv(message.getBody());
    }
}
