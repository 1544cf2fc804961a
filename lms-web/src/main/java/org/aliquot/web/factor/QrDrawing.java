package org.aliquot.web.factor;

import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;

/**
 * A QR code as one path of unit squares.
 *
 * @param size of its side with the quiet zone, in squares
 */
public record QrDrawing(int size, String path) {

    /** What the standard asks for on each side. */
    private static final int QUIET = 4;

    public static QrDrawing of(String text) {
        ByteMatrix squares = encoded(text);
        StringBuilder path = new StringBuilder();
        for (int y = 0; y < squares.getHeight(); y++) {
            for (int x = 0; x < squares.getWidth(); x++) {
                if (squares.get(x, y) == 1) {
                    path.append('M')
                            .append(x + QUIET)
                            .append(' ')
                            .append(y + QUIET)
                            .append("h1v1h-1z");
                }
            }
        }
        return new QrDrawing(squares.getWidth() + 2 * QUIET, path.toString());
    }

    /** Row by row, 1 for dark; without the quiet zone. */
    public static ByteMatrix encoded(String text) {
        try {
            return Encoder.encode(text, ErrorCorrectionLevel.M).getMatrix();
        } catch (WriterException e) {
            throw new IllegalArgumentException("Too long for a QR code", e);
        }
    }

    /** It holds a secret. */
    @Override
    public String toString() {
        return "QrDrawing[" + size + "]";
    }
}
