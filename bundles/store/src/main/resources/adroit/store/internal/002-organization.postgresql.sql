INSERT INTO city_secret (secret) VALUES (gen_random_uuid()::text || gen_random_uuid()::text)
