package org.passerelle.testing;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;

/** The line between the program and a Neo4j of its own, which a test cuts once, holds still, or breaks for a while. */
public final class BadLine implements AutoCloseable {

    private static final int LONGEST_PIECE = 8192;

    private final URI server;
    private final ServerSocket door;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private final AtomicInteger passed = new AtomicInteger();
    private volatile int fatal;
    private volatile boolean broken;
    private final AtomicInteger held = new AtomicInteger();
    private volatile CountDownLatch still = new CountDownLatch(0);

    private BadLine(URI server, ServerSocket door) {
        this.server = server;
        this.door = door;
    }

    /** A line to the Neo4j that answers at {@code server}. */
    public static BadLine to(String server) {
        try {
            BadLine line = new BadLine(URI.create(server), new ServerSocket(0, 50, InetAddress.getLoopbackAddress()));
            start(line::accept);
            return line;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where the Neo4j at the other end is reached through it. */
    public URI uri() {
        return URI.create("bolt://localhost:" + door.getLocalPort());
    }

    /** How many pieces went through since it was last asked to count, in both directions. */
    public int passed() {
        return passed.get();
    }

    /** Counts anew, and cuts the connection on which piece {@code number} comes; that piece is lost. Later connections are good. */
    public void cutAt(int number) {
        fatal = number;
        passed.set(0);
    }

    /** Lets nothing through; connections stay open. */
    public void freeze() {
        still = new CountDownLatch(1);
    }

    /** How many pieces wait for {@link #thaw()}. */
    public int held() {
        return held.get();
    }

    /** Ends {@link #freeze()}; what had come meanwhile goes through. */
    public void thaw() {
        still.countDown();
    }

    /** Resets every connection, and each that comes until {@link #mend()}. */
    public void breakOff() {
        broken = true;
        open.forEach(BadLine::reset);
    }

    /** Ends {@link #breakOff()}. */
    public void mend() {
        broken = false;
    }

    private void accept() {
        while (!door.isClosed()) {
            try {
                Socket client = door.accept();
                if (broken) {
                    reset(client);
                } else {
                    join(client, new Socket(server.getHost(), server.getPort()));
                }
            } catch (IOException ended) {
                // the next connection may come through
            }
        }
    }

    private void join(Socket client, Socket there) {
        open.add(client);
        open.add(there);
        start(() -> pass(client, there));
        start(() -> pass(there, client));
    }

    private void pass(Socket from, Socket to) {
        byte[] piece = new byte[LONGEST_PIECE];
        try {
            InputStream in = from.getInputStream();
            OutputStream out = to.getOutputStream();
            for (int length = in.read(piece); length >= 0; length = in.read(piece)) {
                held.incrementAndGet();
                still.await();
                held.decrementAndGet();
                if (passed.incrementAndGet() == fatal) {
                    break;
                }
                out.write(piece, 0, length);
            }
        } catch (IOException ended) {
            // both ends are told below
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            reset(from);
            reset(to);
            open.remove(from);
            open.remove(to);
        }
    }

    private static void reset(Socket socket) {
        try (socket) {
            socket.setSoLinger(true, 0);
        } catch (IOException closed) {
            // as wanted
        }
    }

    private static void start(Runnable work) {
        Thread thread = new Thread(work, "bad-line");
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void close() throws IOException {
        door.close();
        thaw();
        open.forEach(BadLine::reset);
    }
}
