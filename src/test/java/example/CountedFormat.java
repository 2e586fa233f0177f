package example;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.passerelle.export.Network;
import org.passerelle.export.NetworkFormat;
import org.passerelle.export.Projection;

/** The example of {@code docs/adding-an-export.md}: how many claims a network rests on. */
public final class CountedFormat implements NetworkFormat {

    @Override
    public String code() {
        return "counted";
    }

    @Override
    public String mediaType() {
        return "text/vnd.counted";
    }

    @Override
    public void write(Network network, Projection projection, OutputStream out) throws IOException {
        long[] number = {0};
        network.cooperations(cooperation -> number[0] += cooperation.claims().size());
        out.write((network.title() + ": " + number[0] + " claims\n").getBytes(StandardCharsets.UTF_8));
    }
}
