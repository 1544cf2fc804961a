package faults;

import faults.Network.Request;
import faults.Network.Weather;
import faults.Schedule.Post;
import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import load.StaffToken;
import load.Wire;

/** Somebody who invites people while others sit exams: each of them is to get one letter. It remembers what it asked for and what it was told. */
final class Inviting {

    private static final int BETWEEN_MS = 400;
    private static final int CREATED = 201;
    private static final int REFUSED = 422;

    private final Post post;
    private final Weather weather;
    private final String addresses;
    private final Set<String> asked = new LinkedHashSet<>();
    private final Set<String> told = new LinkedHashSet<>();
    private final List<String> broken = new ArrayList<>();

    /** @param troubled of a hundred requests, so many go wrong on the way */
    Inviting(InetSocketAddress server, Post post, int troubled, long seed) {
        this.post = post;
        this.weather = new Weather(server, troubled);
        this.addresses = "seed" + seed + "-";
    }

    /** Returns when all are invited, and nothing is on its way any more. */
    void inviteAll() throws InterruptedException {
        RandomGenerator random = new SplittableRandom(post.seed());
        Network network = new Network(weather, StaffToken.TOKEN, post.seed() + 1);
        Insistence insistence = new Insistence(random);
        try (weather) {
            for (int person = 1; person <= post.letters(); person++) {
                Thread.sleep(random.nextInt(BETWEEN_MS));
                String address = (person % post.goneEach() == 0 ? MailServer.GONE : "") + addresses + person + "@example.org";
                ask(address);
                Request invite = new Request(
                        "POST", "/api/v1/people", "{\"email\":\"%s\",\"name\":\"Somebody\",\"roles\":[\"learner\"]}".formatted(address));
                insistence.untilHeard(() -> network.send(invite, reply -> heard(address, reply)));
            }
        }
    }

    private synchronized void ask(String address) {
        asked.add(address);
    }

    /** Who is refused because the address has an account was invited by an earlier copy of the request. */
    private synchronized void heard(String address, Wire.Reply reply) {
        if (reply.status() == CREATED || reply.status() == REFUSED && reply.body().contains("\"taken\"")) {
            told.add(address);
        } else if (reply.status() < 500) {
            broken.add(address + " was not invited: " + reply.status() + " " + reply.body());
        }
    }

    /** What is in the addresses of all of them, and in no other. */
    String addresses() {
        return addresses;
    }

    synchronized Set<String> asked() {
        return Set.copyOf(asked);
    }

    /** Those of whom the product said that they are invited. */
    synchronized Set<String> told() {
        return Set.copyOf(told);
    }

    synchronized List<String> broken() {
        return List.copyOf(broken);
    }
}
