package faults;

import java.io.IOException;
import load.Installation;

/** A disk that fails the database for a while. Needs root, and Linux. */
interface TroubledDisk extends AutoCloseable {

    Strike.Kind strike();

    void trouble(Installation installation) throws Exception;

    void relieve() throws Exception;

    @Override
    void close() throws IOException, InterruptedException;

    /** Also of a run that is broken off: what was made of the machine's disk outlives its process. */
    static <D extends TroubledDisk> D closedAtTheEnd(D disk) {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            try {
                disk.close();
            } catch (IOException | InterruptedException e) {
                System.err.println("The disk is not as it was: " + e.getMessage());
            }
        }));
        return disk;
    }
}
