package org.passerelle.imports;

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

/** Writes what was not understood as a CSV file. */
@Component
class FindingsCsv extends AbstractHttpMessageConverter<FindingsTable> {

    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

    FindingsCsv() {
        super(CSV);
    }

    @Override
    protected boolean supports(Class<?> type) {
        return type == FindingsTable.class;
    }

    @Override
    public boolean canRead(Class<?> type, @Nullable MediaType mediaType) {
        return false;
    }

    @Override
    protected FindingsTable readInternal(Class<? extends FindingsTable> type, HttpInputMessage message) {
        throw new HttpMessageNotReadableException("findings are written, not read", message);
    }

    @Override
    protected void writeInternal(FindingsTable table, HttpOutputMessage message) throws IOException {
        message.getHeaders().setContentType(CSV);
        message.getHeaders()
                .setContentDisposition(
                        ContentDisposition.attachment().filename(table.name()).build());
        table.write(message.getBody());
    }
}
