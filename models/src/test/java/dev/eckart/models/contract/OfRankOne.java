package dev.eckart.models.contract;

import dev.eckart.components.Header;
import dev.eckart.components.Key;
import dev.eckart.models.Model;
import java.util.List;

/** A model with the setting "rank" changed to 1, if it has one; else the model as it is. */
final class OfRankOne {

    private OfRankOne() { }

    @SuppressWarnings("unchecked")
    static <M extends Model> M of(M model) {
        List<Key> keys = Header.of(((Record) model).getClass()).keys();
        for (Key key : keys) {
            if (key.name().equals("rank")) {
                try {
                    return (M) Invalid.construct((Record) model, key, 1);
                } catch (Throwable e) {
                    throw new AssertionError("rank 1 is refused by " + model, e);
                }
            }
        }
        return model;
    }
}
