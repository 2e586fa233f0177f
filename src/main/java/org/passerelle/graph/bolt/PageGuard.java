package org.passerelle.graph.bolt;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.ByteBufUtil;
import io.netty.buffer.Unpooled;
import io.netty.channel.ChannelFutureListener;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.embedded.EmbeddedChannel;
import io.netty.handler.codec.ByteToMessageDecoder;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpHeaderValues;
import io.netty.handler.codec.http.HttpMethod;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.HttpRequestDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.event.Level;

/**
 * The first in the pipeline of a connection: lets plain Bolt pass, and a WebSocket only from a page of this program's own. Browsers open
 * WebSockets to any address for any page, and the database looks at neither where the page is from nor at the name it calls.
 *
 * <p>Whoever passes is not looked at again; whoever does not is told why, and closed.
 */
final class PageGuard extends ByteToMessageDecoder {

    private static final Logger LOG = LoggerFactory.getLogger(PageGuard.class);

    /** The four bytes that Bolt begins with. */
    private static final int BOLT = 0x6060B017;

    private static final String PLAIN = "an HTTP request";

    private static final int LONGEST_HEAD = 8_192;
    private static final ByteBuf END_OF_HEAD =
            Unpooled.unreleasableBuffer(Unpooled.copiedBuffer("\r\n\r\n", StandardCharsets.US_ASCII));

    private final OwnPages pages;

    PageGuard(OwnPages pages) {
        this.pages = pages;
    }

    @Override
    protected void decode(ChannelHandlerContext context, ByteBuf in, List<Object> out) {
        if (in.readableBytes() < Integer.BYTES) {
            return;
        }
        if (in.getInt(in.readerIndex()) == BOLT) {
            context.pipeline().remove(this);
            return;
        }
        int end = ByteBufUtil.indexOf(
                END_OF_HEAD, in.slice(in.readerIndex(), Math.min(in.readableBytes(), LONGEST_HEAD)));
        if (end >= 0) {
            String fault = fault(request(in.slice(in.readerIndex(), end + END_OF_HEAD.readableBytes())));
            if (fault == null) {
                context.pipeline().remove(this);
            } else {
                refuse(context, in, fault);
            }
        } else if (in.readableBytes() >= LONGEST_HEAD) {
            refuse(context, in, "a head of more than " + LONGEST_HEAD + " bytes");
        }
    }

    /** As the database will read it, by the same decoder. */
    private static @Nullable HttpRequest request(ByteBuf head) {
        EmbeddedChannel decoder = new EmbeddedChannel(new HttpRequestDecoder());
        try {
            decoder.writeInbound(Unpooled.copiedBuffer(head));
            return decoder.readInbound() instanceof HttpRequest request
                            && request.decoderResult().isSuccess()
                    ? request
                    : null;
        } finally {
            decoder.finishAndReleaseAll();
        }
    }

    private @Nullable String fault(@Nullable HttpRequest request) {
        if (request == null) {
            return "what is neither Bolt nor HTTP";
        }
        boolean upgrade = request.method().equals(HttpMethod.GET)
                && request.headers().getAll(HttpHeaderNames.UPGRADE).stream()
                        .anyMatch(HttpHeaderValues.WEBSOCKET::contentEqualsIgnoreCase);
        if (!upgrade) {
            return PLAIN;
        }
        List<String> hosts = request.headers().getAll(HttpHeaderNames.HOST);
        if (hosts.size() != 1 || !pages.isHost(hosts.get(0))) {
            return "a WebSocket that calls this server " + hosts;
        }
        List<String> origins = request.headers().getAll(HttpHeaderNames.ORIGIN);
        if (origins.size() != 1 || !pages.isOrigin(origins.get(0))) {
            return "a WebSocket from the page " + origins;
        }
        return null;
    }

    private void refuse(ChannelHandlerContext context, ByteBuf in, String what) {
        in.skipBytes(in.readableBytes());
        // Neo4j Browser asks for a description of the server first, and does without
        LOG.atLevel(what.equals(PLAIN) ? Level.DEBUG : Level.WARN)
                .log("refused {} at the Bolt port", what.replaceAll("\\p{Cntrl}", "?"));
        String text = """
                This is the Bolt port of Passerelle. It takes Bolt, and WebSockets from Passerelle's own pages (%1$s).
                Ceci est le port Bolt de Passerelle. Il prend Bolt, et les WebSockets des pages de Passerelle (%1$s).
                """.formatted(String.join(", ", pages.told()));
        String head = """
                HTTP/1.1 403 Forbidden\r
                Content-Type: text/plain; charset=utf-8\r
                Content-Length: %d\r
                Cross-Origin-Resource-Policy: same-origin\r
                Connection: close\r
                \r
                """.formatted(text.getBytes(StandardCharsets.UTF_8).length);
        context.writeAndFlush(Unpooled.copiedBuffer(head + text, StandardCharsets.UTF_8))
                .addListener(ChannelFutureListener.CLOSE);
    }
}
