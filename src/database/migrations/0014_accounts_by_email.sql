-- A person can be added by an e-mail address, before anybody knows what the sign-in service calls them: their subject is then "email:" and the
-- address. At their first sign-in, when the service vouches for the address, the account takes the service's own name for them. Nobody is
-- signed in yet at that moment, so it is done with the owner's rights, for exactly this one step.
create function claim_account(given_subject text, given_email text) returns uuid
  language sql volatile security definer set search_path = public as $$
  update user_account set subject = given_subject
    where subject = 'email:' || lower(given_email) and active and length(given_subject) between 1 and 255
      and not exists (select from user_account other where other.subject = given_subject)
    returning id
$$;
