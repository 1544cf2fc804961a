package org.aliquot.hostile;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.time.Duration;

/** The product under attack, as its attackers know it. */
record Target(int port, HttpClient http, Actors actors) {

    HttpRequest.Builder request(String path, String role) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .timeout(Duration.ofSeconds(60));
        return role.isEmpty() ? request : request.header("Authorization", "Bearer " + actors.token(role));
    }
}
