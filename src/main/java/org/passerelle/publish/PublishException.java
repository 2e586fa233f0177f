package org.passerelle.publish;

import org.jspecify.annotations.Nullable;
import org.passerelle.telling.Message;
import org.passerelle.telling.ToldException;

/** A site that could not be made; what stood in its place before stands there still. */
public final class PublishException extends ToldException {

    private static final long serialVersionUID = 1L;

    PublishException(Message told, @Nullable Throwable cause) {
        super(told, cause);
    }
}
