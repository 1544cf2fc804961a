package org.aliquot.qti;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aliquot.response.Response;

/** One field that stands alone. */
record TypedControl(Typed field) implements Control {

    @Override
    public Shape shape() {
        return field.isNumber() ? Shape.NUMERIC : Shape.TEXT;
    }

    @Override
    public OurIds ids() {
        return OurIds.of(List.of(), "");
    }

    @Override
    public Optional<Map<String, Answer>> answers(Response response) {
        String typed =
                response instanceof Response.Quantity(var value, var _) ? value : ((Response.Text) response).text();
        return Optional.of(Map.of(field.variable().id(), new Answer(List.of(field.written(typed)))));
    }

    @Override
    public Tries tries() {
        return new Tries(field.tried().stream().map(this::response).toList(), false);
    }

    @Override
    public Optional<Response> declared() {
        return field.right().map(this::response);
    }

    private Response response(String typed) {
        return field.isNumber() ? new Response.Quantity(typed, null) : new Response.Text(typed);
    }
}
