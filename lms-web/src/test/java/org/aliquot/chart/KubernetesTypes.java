package org.aliquot.chart;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonDeserializer;
import com.google.gson.JsonElement;
import com.google.gson.JsonParser;
import io.kubernetes.client.openapi.models.V1Deployment;
import io.kubernetes.client.openapi.models.V1Ingress;
import io.kubernetes.client.openapi.models.V1NetworkPolicy;
import io.kubernetes.client.openapi.models.V1PodDisruptionBudget;
import io.kubernetes.client.openapi.models.V1Service;
import io.kubernetes.client.openapi.models.V1ServiceAccount;
import java.io.IOException;
import java.time.OffsetDateTime;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** What Kubernetes takes, by the types that its own project makes of its description. */
final class KubernetesTypes {

    private interface Judge {
        /** Refuses fields that there are none of, and misses those that there must be. */
        void judge(JsonElement manifest) throws IOException;
    }

    private record Type(Class<?> type, Judge judge) {}

    private static final Map<String, Type> TYPES = Map.of(
            "apps/v1 Deployment", new Type(V1Deployment.class, V1Deployment::validateJsonElement),
            "v1 Service", new Type(V1Service.class, V1Service::validateJsonElement),
            "v1 ServiceAccount", new Type(V1ServiceAccount.class, V1ServiceAccount::validateJsonElement),
            "policy/v1 PodDisruptionBudget",
                    new Type(V1PodDisruptionBudget.class, V1PodDisruptionBudget::validateJsonElement),
            "networking.k8s.io/v1 Ingress", new Type(V1Ingress.class, V1Ingress::validateJsonElement),
            "networking.k8s.io/v1 NetworkPolicy",
                    new Type(V1NetworkPolicy.class, V1NetworkPolicy::validateJsonElement));

    private static final Gson GSON = new GsonBuilder()
            .registerTypeAdapter(OffsetDateTime.class, (JsonDeserializer<OffsetDateTime>)
                    (text, _, _) -> OffsetDateTime.parse(text.getAsString()))
            .create();

    private KubernetesTypes() {}

    /** Fields by the judge, the kinds of their values by reading them. */
    static Object read(JsonNode manifest) throws IOException {
        Type type = TYPES.get(name(manifest));
        if (type == null) {
            throw new IllegalArgumentException("Kubernetes has no " + name(manifest));
        }
        JsonElement element = JsonParser.parseString(manifest.toString());
        type.judge().judge(element);
        return GSON.fromJson(element, type.type());
    }

    private static String name(JsonNode manifest) {
        return manifest.path("apiVersion").asString() + " "
                + manifest.path("kind").asString();
    }
}
