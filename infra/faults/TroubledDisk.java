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
}
