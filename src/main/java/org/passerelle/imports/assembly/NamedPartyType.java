package org.passerelle.imports.assembly;

import java.nio.ByteBuffer;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.WriteBuffer;
import org.h2.mvstore.type.BasicDataType;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** How a {@link NamedParty} is kept in a {@link WorkFile}: as JSON. */
final class NamedPartyType extends BasicDataType<NamedParty> {

    /** Numbers come back as the whole numbers that properties of nodes are. */
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_LONG_FOR_INTS)
            .build();

    /** In bytes, of a party in memory: an estimate by which the cache is kept small. */
    private static final int MEMORY = 1_500;

    @Override
    public int getMemory(NamedParty party) {
        return MEMORY;
    }

    @Override
    public void write(WriteBuffer buffer, NamedParty party) {
        byte[] json = JSON.writeValueAsBytes(party);
        buffer.putVarInt(json.length).put(json);
    }

    @Override
    public NamedParty read(ByteBuffer buffer) {
        byte[] json = new byte[DataUtils.readVarInt(buffer)];
        buffer.get(json);
        return JSON.readValue(json, NamedParty.class);
    }

    @Override
    public NamedParty[] createStorage(int size) {
        return new NamedParty[size];
    }
}
