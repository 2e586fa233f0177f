package org.passerelle.web;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.core.util.Json31;
import io.swagger.v3.oas.models.media.Schema;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Says of each part of what is answered whether it may be null, by the annotation that the compiler checks: a part that may not is required,
 * and one that may is of type {@code null} too.
 */
final class NullableParts implements ModelConverter {

    private static final String NULL = "null";

    @Override
    @SuppressWarnings("rawtypes")
    public @Nullable Schema resolve(
            AnnotatedType type, ModelConverterContext context, Iterator<ModelConverter> converters) {
        if (!converters.hasNext()) {
            return null;
        }
        Schema<?> resolved = converters.next().resolve(type, context, converters);
        Class<?> described = Json31.mapper().constructType(type.getType()).getRawClass();
        if (resolved != null && described.isRecord()) {
            declare(model(resolved, context), described);
        }
        return resolved;
    }

    private static Schema<?> model(Schema<?> resolved, ModelConverterContext context) {
        String reference = resolved.get$ref();
        return reference == null
                ? resolved
                : Objects.requireNonNullElse(
                        context.getDefinedModels().get(reference.substring(reference.lastIndexOf('/') + 1)), resolved);
    }

    private static void declare(Schema<?> model, Class<?> described) {
        if (model.getProperties() == null) {
            return;
        }
        for (RecordComponent part : described.getRecordComponents()) {
            boolean nullable = part.getAnnotatedType().isAnnotationPresent(Nullable.class)
                    || part.getType().equals(Optional.class);
            declare(model, name(part.getAccessor()), nullable);
            declareInside(model, name(part.getAccessor()), part.getAnnotatedType());
        }
        for (Method method : described.getDeclaredMethods()) {
            if (method.isAnnotationPresent(JsonProperty.class)) {
                declare(model, name(method), method.getAnnotatedReturnType().isAnnotationPresent(Nullable.class));
            }
        }
    }

    /** Values of a map and items of a list may be null where their type says so. */
    private static void declareInside(Schema<?> model, String name, java.lang.reflect.AnnotatedType declared) {
        if (!(declared instanceof AnnotatedParameterizedType parameterized)) {
            return;
        }
        java.lang.reflect.AnnotatedType[] arguments = parameterized.getAnnotatedActualTypeArguments();
        Schema<?> property = model.getProperties().get(name);
        if (property == null || !arguments[arguments.length - 1].isAnnotationPresent(Nullable.class)) {
            return;
        }
        if (property.getAdditionalProperties() instanceof Schema<?> values) {
            property.setAdditionalProperties(orNull(values));
        } else if (property.getItems() != null) {
            property.setItems(orNull(property.getItems()));
        }
    }

    private static String name(Method accessor) {
        JsonProperty named = accessor.getAnnotation(JsonProperty.class);
        return named == null || named.value().isEmpty() ? accessor.getName() : named.value();
    }

    @SuppressWarnings({"rawtypes", "unchecked"})
    private static void declare(Schema<?> model, String name, boolean nullable) {
        Map<String, Schema> properties = model.getProperties();
        Schema<?> property = properties.get(name);
        if (property == null) {
            return;
        }
        if (nullable) {
            properties.put(name, orNull(property));
        } else if (model.getRequired() == null || !model.getRequired().contains(name)) {
            model.addRequiredItem(name);
        }
    }

    @SuppressWarnings({"rawtypes", "unchecked"})
    private static Schema<?> orNull(Schema property) {
        if (property.get$ref() != null) {
            return new Schema<>().anyOf(List.of(property, new Schema<>().types(Set.of(NULL))));
        }
        Set<String> types = property.getTypes();
        if (types != null && !types.contains(NULL)) {
            Set<String> more = new LinkedHashSet<>(types);
            more.add(NULL);
            property.setTypes(more);
            if (property.getEnum() != null) {
                List<@Nullable Object> values = new ArrayList<>(property.getEnum());
                values.add(null);
                property.setEnum(values);
            }
        }
        return property;
    }
}
