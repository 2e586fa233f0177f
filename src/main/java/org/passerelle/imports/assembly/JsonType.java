package org.passerelle.imports.assembly;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.function.IntFunction;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.WriteBuffer;
import org.h2.mvstore.type.BasicDataType;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** How a record is kept in a {@link WorkFile}: as JSON. */
abstract class JsonType<T> extends BasicDataType<T> {

    /** Numbers come back as the whole numbers that properties of nodes are. */
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_LONG_FOR_INTS)
            .build();

    private final Class<T> type;
    private final IntFunction<T[]> storage;
    private final int memory;

    /** @param memory in bytes, of a record in memory: an estimate by which the cache is kept small */
    JsonType(Class<T> type, IntFunction<T[]> storage, int memory) {
        this.type = type;
        this.storage = storage;
        this.memory = memory;
    }

    @Override
    public int getMemory(T record) {
        return memory;
    }

    /** As their JSON is: a map compares a value with what it holds where one is to take the place of the other. */
    @Override
    public int compare(T record, T other) {
        return Arrays.compare(JSON.writeValueAsBytes(record), JSON.writeValueAsBytes(other));
    }

    @Override
    public void write(WriteBuffer buffer, T record) {
        byte[] json = JSON.writeValueAsBytes(record);
        buffer.putVarInt(json.length).put(json);
    }

    @Override
    public T read(ByteBuffer buffer) {
        byte[] json = new byte[DataUtils.readVarInt(buffer)];
        buffer.get(json);
        return JSON.readValue(json, type);
    }

    @Override
    public T[] createStorage(int size) {
        return storage.apply(size);
    }
}
